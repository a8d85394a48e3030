CREATE TABLE `desk_authors` (
	`story` integer NOT NULL,
	`author` integer NOT NULL,
	PRIMARY KEY(`story`, `author`),
	FOREIGN KEY (`story`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `desk_authors_by_author` ON `desk_authors` (`author`);--> statement-breakpoint
ALTER TABLE `binned_stories` ADD `purged_at` integer;--> statement-breakpoint
-- What was signed before this table was there.
INSERT OR IGNORE INTO `desk_authors` (`story`, `author`)
	SELECT `stories`.`id`, json_extract(`byline`.`value`, '$.author') FROM `stories`, json_each(`stories`.`manuscript`, '$.bylines') AS `byline`;
