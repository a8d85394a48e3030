CREATE TABLE `bulks` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`action` text NOT NULL,
	`before` text NOT NULL,
	`done_by` text,
	`done_at` integer NOT NULL,
	`undone_at` integer
);
--> statement-breakpoint
CREATE TABLE `views` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`staff` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`shared` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `views_once` ON `views` (`staff`,`name`);--> statement-breakpoint
CREATE INDEX `views_shared` ON `views` (`shared`);--> statement-breakpoint
CREATE TABLE `binned_stories` (
	`story` integer PRIMARY KEY NOT NULL,
	`binned_by` text,
	`binned_at` integer NOT NULL,
	FOREIGN KEY (`story`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `stories` ADD `planned_at` integer;--> statement-breakpoint
CREATE INDEX `stories_by_section` ON `stories` (`section`,`saved_at`);--> statement-breakpoint
CREATE INDEX `stories_by_kind` ON `stories` (`kind`,`saved_at`);--> statement-breakpoint
CREATE INDEX `stories_of_creator` ON `stories` (`created_by`,`saved_at`);--> statement-breakpoint
CREATE INDEX `stories_of_assignee` ON `stories` (`assignee`,`saved_at`);--> statement-breakpoint
CREATE INDEX `stories_by_first` ON `stories` (`first_published_at`);--> statement-breakpoint
CREATE INDEX `stories_by_plan` ON `stories` (`planned_at`);--> statement-breakpoint
-- The desk's own index over working copies: Han bigrams without the text itself, its row number the story's. No reader's query knows it.
CREATE VIRTUAL TABLE `desk_search` USING fts5(`words`, tokenize = 'unicode61 remove_diacritics 2', content = '', contentless_delete = 1, prefix = '1');
