CREATE TABLE "search_places" (
	"place" bigint PRIMARY KEY NOT NULL,
	"story" bigint NOT NULL,
	CONSTRAINT "search_places_story_unique" UNIQUE("story")
);

--> statement-breakpoint
-- The index anew, in the order of time and with facets among its words. The next start fills it again while readers are served.
DROP TABLE "story_search";
--> statement-breakpoint
CREATE TABLE "story_search" ("place" bigint PRIMARY KEY, "words" tsvector NOT NULL);
--> statement-breakpoint
CREATE INDEX "story_search_words" ON "story_search" USING gin ("words");
