ALTER TABLE `audit` ADD `network` text;--> statement-breakpoint
ALTER TABLE `audit` ADD `previous` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `audit` ADD `seal` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `audit_by_staff` ON `audit` (`staff`);
--> statement-breakpoint
CREATE TABLE `preview_links` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story` integer NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`story`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `preview_links_of_story` ON `preview_links` (`story`,`expires_at`);
--> statement-breakpoint
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
--> statement-breakpoint
CREATE TABLE `presence` (
	`story` integer NOT NULL,
	`tab` text NOT NULL,
	`staff` text NOT NULL,
	`since` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`taken_by` text,
	`taken_at` integer,
	PRIMARY KEY(`story`, `tab`),
	FOREIGN KEY (`story`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`taken_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `presence_by_seen` ON `presence` (`seen_at`);--> statement-breakpoint
CREATE TABLE `saves` (
	`story` integer NOT NULL,
	`tab` text NOT NULL,
	`seq` integer NOT NULL,
	`save_id` text NOT NULL,
	`version` integer NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`story`, `tab`, `seq`),
	FOREIGN KEY (`story`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saves_by_name` ON `saves` (`story`,`save_id`);
--> statement-breakpoint
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
--> statement-breakpoint
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
--> statement-breakpoint
CREATE TRIGGER `steps_never_change` BEFORE UPDATE ON `steps` BEGIN SELECT RAISE(ABORT, 'steps are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `steps_never_go` BEFORE DELETE ON `steps` BEGIN SELECT RAISE(ABORT, 'steps are append-only'); END;
--> statement-breakpoint
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
--> statement-breakpoint
CREATE TABLE `sign_in_tries` (
	`key` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`next_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `two_factors` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`secret` text NOT NULL,
	`backup_codes` text NOT NULL,
	`verified` integer DEFAULT false NOT NULL,
	`failed_verification_count` integer DEFAULT 0 NOT NULL,
	`locked_until` integer,
	FOREIGN KEY (`user_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `two_factors_of_staff` ON `two_factors` (`user_id`);--> statement-breakpoint
ALTER TABLE `staff` ADD `two_factor_enabled` integer DEFAULT false NOT NULL;
--> statement-breakpoint
CREATE TABLE `pulse` (
	`minute` integer NOT NULL,
	`story` integer NOT NULL,
	`reads` integer NOT NULL,
	PRIMARY KEY(`minute`, `story`)
);
--> statement-breakpoint
CREATE TABLE `reading_classes` (
	`day` text NOT NULL,
	`story` integer NOT NULL,
	`source` text NOT NULL,
	`device` text NOT NULL,
	`reads` integer NOT NULL,
	PRIMARY KEY(`day`, `story`, `source`, `device`)
);
--> statement-breakpoint
CREATE TABLE `reading_depths` (
	`day` text NOT NULL,
	`story` integer NOT NULL,
	`quarter` integer NOT NULL,
	`reads` integer NOT NULL,
	PRIMARY KEY(`day`, `story`, `quarter`)
);
--> statement-breakpoint
ALTER TABLE `visits` ADD `depth` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
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
