CREATE TABLE `front_changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	`area` text NOT NULL,
	`position` integer NOT NULL,
	`before` text,
	`after` text,
	`cause` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `front_changes_of_place` ON `front_changes` (`area`,`position`,`id`);--> statement-breakpoint
ALTER TABLE `front_slots` ADD `until` integer;--> statement-breakpoint
ALTER TABLE `sections` ADD `layout` text DEFAULT 'picture' NOT NULL;