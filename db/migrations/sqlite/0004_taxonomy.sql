CREATE TABLE `topic_merges` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source` integer NOT NULL,
	`target` integer NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	`stories` text NOT NULL,
	`redirects` text NOT NULL,
	`undone_at` integer,
	`undone_by` text,
	FOREIGN KEY (`source`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `authors` ADD `name_hant` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `authors` ADD `contact` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `authors` ADD `staff` text REFERENCES staff(id) ON DELETE set null;--> statement-breakpoint
ALTER TABLE `authors` ADD `retired` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `authors` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `sections` ADD `name_hant` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `sections` ADD `opening` text DEFAULT 'picture' NOT NULL;--> statement-breakpoint
ALTER TABLE `sections` ADD `hue` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `sections` ADD `hidden` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `sections` ADD `moved_to` integer;--> statement-breakpoint
ALTER TABLE `sections` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `specials` ADD `hidden` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `specials` ADD `front_position` integer;--> statement-breakpoint
ALTER TABLE `specials` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `topics` ADD `name_hant` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `topics` ADD `merged_into` integer;--> statement-breakpoint
ALTER TABLE `topics` ADD `version` integer DEFAULT 1 NOT NULL;