CREATE TABLE `terms` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`hans` text NOT NULL,
	`hant` text DEFAULT '' NOT NULL,
	`aliases` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`story` integer DEFAULT 0 NOT NULL,
	`pinyin` text NOT NULL,
	`searched` text NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `terms_once` ON `terms` (`hans`,`story`);--> statement-breakpoint
CREATE INDEX `terms_of_story` ON `terms` (`story`);--> statement-breakpoint
CREATE INDEX `terms_by_pinyin` ON `terms` (`pinyin`);