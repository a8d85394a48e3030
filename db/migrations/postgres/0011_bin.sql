CREATE TABLE "desk_authors" (
	"story" bigint NOT NULL,
	"author" bigint NOT NULL,
	CONSTRAINT "desk_authors_story_author_pk" PRIMARY KEY("story","author")
);
--> statement-breakpoint
ALTER TABLE "binned_stories" ADD COLUMN "purged_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "desk_authors" ADD CONSTRAINT "desk_authors_story_stories_id_fk" FOREIGN KEY ("story") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "desk_authors_by_author" ON "desk_authors" USING btree ("author");--> statement-breakpoint
-- What was signed before this table was there.
INSERT INTO "desk_authors" ("story", "author")
	SELECT "stories"."id", ("byline"->>'author')::bigint FROM "stories", jsonb_array_elements(coalesce("stories"."manuscript"->'bylines', '[]'::jsonb)) AS "byline"
	ON CONFLICT DO NOTHING;
