ALTER TABLE `former_media` ADD `crops` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `crops` text DEFAULT '{}' NOT NULL;