CREATE TABLE `jobs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`key` text NOT NULL,
	`state` text NOT NULL,
	`due_at` integer NOT NULL,
	`lease_until` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`trouble` text DEFAULT '' NOT NULL,
	`late_seconds` integer,
	`created_at` integer NOT NULL,
	`done_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_once` ON `jobs` (`key`);--> statement-breakpoint
CREATE INDEX `jobs_due` ON `jobs` (`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `jobs_of` ON `jobs` (`subject`);--> statement-breakpoint
CREATE TABLE `mentions` (
	`note` integer NOT NULL,
	`reply` integer DEFAULT 0 NOT NULL,
	`staff` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`note`, `reply`, `staff`),
	FOREIGN KEY (`note`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mentions_of_staff` ON `mentions` (`staff`,`at`);--> statement-breakpoint
CREATE TABLE `note_replies` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`note` integer NOT NULL,
	`text` text NOT NULL,
	`written_by` text,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`note`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `replies_to_note` ON `note_replies` (`note`,`id`);--> statement-breakpoint
CREATE TABLE `notes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story` integer NOT NULL,
	`text` text NOT NULL,
	`anchor` text,
	`blocking` integer DEFAULT false NOT NULL,
	`written_by` text,
	`written_at` integer NOT NULL,
	`resolved_by` text,
	`resolved_at` integer,
	FOREIGN KEY (`story`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notes_on_story` ON `notes` (`story`,`id`);--> statement-breakpoint
CREATE TABLE `schedules` (
	`story` integer PRIMARY KEY NOT NULL,
	`job` integer NOT NULL,
	`at` integer NOT NULL,
	`version` integer NOT NULL,
	`manuscript` text NOT NULL,
	`terms` text NOT NULL,
	`key` text NOT NULL,
	`scheduled_by` text,
	`scheduled_at` integer NOT NULL,
	FOREIGN KEY (`story`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`job`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `embargoes` (
	`story` integer PRIMARY KEY NOT NULL,
	`until` integer NOT NULL,
	`set_by` text,
	`set_at` integer NOT NULL,
	FOREIGN KEY (`story`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `steps` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story` integer NOT NULL,
	`verb` text NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`version` integer NOT NULL,
	`revision` integer,
	`note` text DEFAULT '' NOT NULL,
	`taken_by` text,
	`taken_at` integer NOT NULL,
	`key` text,
	`answer` text,
	`undo` text,
	FOREIGN KEY (`story`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `steps_of_story` ON `steps` (`story`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `steps_once` ON `steps` (`key`);--> statement-breakpoint
ALTER TABLE `corrections` ADD `kind` text DEFAULT 'correction' NOT NULL;--> statement-breakpoint
ALTER TABLE `revisions` ADD `change` text DEFAULT 'update' NOT NULL;--> statement-breakpoint
ALTER TABLE `stories` ADD `assignee` text;--> statement-breakpoint
ALTER TABLE `stories` ADD `reviewer` text;