CREATE TABLE `former_media` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`media` integer NOT NULL,
	`hash` text NOT NULL,
	`mime` text NOT NULL,
	`name` text NOT NULL,
	`bytes` integer NOT NULL,
	`width` integer,
	`height` integer,
	`seconds` integer,
	`colour` text,
	`widths` text NOT NULL,
	`replaced_by` text,
	`replaced_at` integer NOT NULL,
	FOREIGN KEY (`media`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `former_media_of_media` ON `former_media` (`media`);--> statement-breakpoint
CREATE INDEX `former_media_by_hash` ON `former_media` (`hash`);--> statement-breakpoint
CREATE TABLE `media_uses` (
	`media` integer NOT NULL,
	`subject` text NOT NULL,
	`copy` text NOT NULL,
	PRIMARY KEY(`media`, `subject`, `copy`),
	FOREIGN KEY (`media`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `media_uses_by_subject` ON `media_uses` (`subject`,`copy`);--> statement-breakpoint
CREATE TABLE `uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`staff` text NOT NULL,
	`name` text NOT NULL,
	`bytes` integer NOT NULL,
	`modified` integer NOT NULL,
	`media` integer,
	`begun_at` integer NOT NULL,
	FOREIGN KEY (`media`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `uploads_by_staff` ON `uploads` (`staff`,`begun_at`);--> statement-breakpoint
ALTER TABLE `media` ADD `licence` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `people` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `keywords` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `focus_x` integer DEFAULT 50 NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `focus_y` integer DEFAULT 50 NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `taken_at` integer;--> statement-breakpoint
ALTER TABLE `media` ADD `binned_at` integer;
--> statement-breakpoint
-- Where media are used already: in what readers have, and in the working copies.
INSERT OR IGNORE INTO `media_uses` (`media`, `subject`, `copy`)
SELECT `media`.`id`, 'story:' || `publications`.`story`, 'readers' FROM `publications`, json_tree(`publications`.`body`) AS `part`
JOIN `media` ON `media`.`id` = `part`.`atom` WHERE `part`.`key` IN ('media', 'poster', 'captions') AND `part`.`type` = 'integer';
--> statement-breakpoint
INSERT OR IGNORE INTO `media_uses` (`media`, `subject`, `copy`)
SELECT `picture`, 'story:' || `story`, 'readers' FROM `publications` WHERE `picture` IS NOT NULL;
--> statement-breakpoint
INSERT OR IGNORE INTO `media_uses` (`media`, `subject`, `copy`)
SELECT `media`.`id`, 'story:' || `publications`.`story`, 'readers' FROM `publications` JOIN `live_posts` ON `live_posts`.`story` = `publications`.`story`,
json_tree(`live_posts`.`body`) AS `part` JOIN `media` ON `media`.`id` = `part`.`atom`
WHERE `part`.`key` IN ('media', 'poster', 'captions') AND `part`.`type` = 'integer';
--> statement-breakpoint
INSERT OR IGNORE INTO `media_uses` (`media`, `subject`, `copy`)
SELECT `media`.`id`, 'live:' || `live_posts`.`story`, 'desk' FROM `live_posts`, json_tree(`live_posts`.`body`) AS `part`
JOIN `media` ON `media`.`id` = `part`.`atom` WHERE `part`.`key` IN ('media', 'poster', 'captions') AND `part`.`type` = 'integer';
--> statement-breakpoint
INSERT OR IGNORE INTO `media_uses` (`media`, `subject`, `copy`)
SELECT `media`.`id`, 'story:' || `stories`.`id`, 'desk' FROM `stories`, json_tree(`stories`.`manuscript`) AS `part`
JOIN `media` ON `media`.`id` = `part`.`atom` WHERE `part`.`key` IN ('media', 'poster', 'captions') AND `part`.`type` = 'integer';
--> statement-breakpoint
INSERT OR IGNORE INTO `media_uses` (`media`, `subject`, `copy`)
SELECT `media`.`id`, 'page:' || `pages`.`slug`, 'readers' FROM `pages`, json_tree(`pages`.`body`) AS `part`
JOIN `media` ON `media`.`id` = `part`.`atom` WHERE `part`.`key` IN ('media', 'poster', 'captions') AND `part`.`type` = 'integer';
--> statement-breakpoint
INSERT OR IGNORE INTO `media_uses` (`media`, `subject`, `copy`)
SELECT `portrait`, 'author:' || `id`, 'readers' FROM `authors` WHERE `portrait` IS NOT NULL;
--> statement-breakpoint
INSERT OR IGNORE INTO `media_uses` (`media`, `subject`, `copy`)
SELECT `picture`, 'special:' || `id`, 'readers' FROM `specials` WHERE `picture` IS NOT NULL;
