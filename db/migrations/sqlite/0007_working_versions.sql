CREATE TABLE `working_versions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story` integer NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`manuscript` text NOT NULL,
	`characters` integer NOT NULL,
	`saved_by` text,
	`begun_at` integer NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`story`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `working_versions_of_story` ON `working_versions` (`story`,`saved_at`);--> statement-breakpoint
CREATE INDEX `working_versions_to_thin` ON `working_versions` (`kind`,`saved_at`);