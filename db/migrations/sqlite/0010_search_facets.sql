CREATE TABLE `search_places` (
	`place` integer PRIMARY KEY NOT NULL,
	`story` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_places_story_unique` ON `search_places` (`story`);
--> statement-breakpoint
-- The index anew, in the order of time and with facets among its words. The next start fills it again while readers are served.
DROP TABLE `story_search`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `story_search` USING fts5(`headline`, `standfirst`, `body`, `facets`, tokenize = 'unicode61 remove_diacritics 2', content = '', contentless_delete = 1, prefix = '1');
