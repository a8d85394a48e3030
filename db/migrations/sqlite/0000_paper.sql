CREATE TABLE `audit` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`staff` text,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`detail` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_by_subject` ON `audit` (`subject`);--> statement-breakpoint
CREATE TABLE `authors` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`pinyin` text NOT NULL,
	`role` text DEFAULT '' NOT NULL,
	`bio` text DEFAULT '' NOT NULL,
	`portrait` integer,
	FOREIGN KEY (`portrait`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `authors_slug_unique` ON `authors` (`slug`);--> statement-breakpoint
CREATE TABLE `corrections` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story` integer NOT NULL,
	`wrong` text NOT NULL,
	`right` text NOT NULL,
	`corrected_by` text,
	`corrected_at` integer NOT NULL,
	FOREIGN KEY (`story`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `corrections_by_time` ON `corrections` (`corrected_at`);--> statement-breakpoint
CREATE TABLE `front_slots` (
	`area` text NOT NULL,
	`position` integer NOT NULL,
	`story` integer NOT NULL,
	`pinned_by` text,
	`pinned_at` integer NOT NULL,
	PRIMARY KEY(`area`, `position`),
	FOREIGN KEY (`story`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `live_posts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story` integer NOT NULL,
	`headline` text DEFAULT '' NOT NULL,
	`body` text NOT NULL,
	`key` integer DEFAULT false NOT NULL,
	`pinned` integer DEFAULT false NOT NULL,
	`posted_by` text,
	`posted_at` integer NOT NULL,
	FOREIGN KEY (`story`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `live_posts_of_story` ON `live_posts` (`story`,`posted_at`);--> statement-breakpoint
CREATE TABLE `media` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`hash` text NOT NULL,
	`mime` text NOT NULL,
	`name` text DEFAULT '' NOT NULL,
	`bytes` integer NOT NULL,
	`width` integer,
	`height` integer,
	`seconds` integer,
	`alt` text DEFAULT '' NOT NULL,
	`caption` text DEFAULT '' NOT NULL,
	`credit` text DEFAULT '' NOT NULL,
	`colour` text,
	`widths` text NOT NULL,
	`uploaded_by` text,
	`uploaded_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `media_hash_unique` ON `media` (`hash`);--> statement-breakpoint
CREATE INDEX `media_by_time` ON `media` (`uploaded_at`);--> statement-breakpoint
CREATE TABLE `renditions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`media` integer NOT NULL,
	`name` text NOT NULL,
	`format` text NOT NULL,
	`width` integer,
	`height` integer,
	`bytes` integer NOT NULL,
	FOREIGN KEY (`media`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `renditions_name_unique` ON `renditions` (`name`);--> statement-breakpoint
CREATE INDEX `renditions_of_media` ON `renditions` (`media`);--> statement-breakpoint
CREATE TABLE `pages` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pages_slug_unique` ON `pages` (`slug`);--> statement-breakpoint
CREATE TABLE `readings` (
	`story` integer NOT NULL,
	`hour` integer NOT NULL,
	`reads` integer NOT NULL,
	PRIMARY KEY(`story`, `hour`)
);
--> statement-breakpoint
CREATE INDEX `readings_by_hour` ON `readings` (`hour`);--> statement-breakpoint
CREATE TABLE `visits` (
	`day` text NOT NULL,
	`story` integer NOT NULL,
	`visitor` text NOT NULL,
	PRIMARY KEY(`day`, `story`, `visitor`)
);
--> statement-breakpoint
CREATE TABLE `redirects` (
	`path` text PRIMARY KEY NOT NULL,
	`target` text NOT NULL,
	`status` integer DEFAULT 301 NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sections` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sections_slug_unique` ON `sections` (`slug`);--> statement-breakpoint
CREATE TABLE `settings` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `special_stories` (
	`special` integer NOT NULL,
	`story` integer NOT NULL,
	`chapter` text DEFAULT '' NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`special`, `story`),
	FOREIGN KEY (`special`) REFERENCES `specials`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`story`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `special_stories_of_story` ON `special_stories` (`story`);--> statement-breakpoint
CREATE TABLE `specials` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`introduction` text DEFAULT '' NOT NULL,
	`picture` integer,
	`picture_alt` text DEFAULT '' NOT NULL,
	`lead` integer,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`picture`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `specials_slug_unique` ON `specials` (`slug`);--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `accounts_of_staff` ON `accounts` (`user_id`);--> statement-breakpoint
CREATE TABLE `rate_limits` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`count` integer NOT NULL,
	`last_request` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rate_limits_key_unique` ON `rate_limits` (`key`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_unique` ON `sessions` (`token`);--> statement-breakpoint
CREATE INDEX `sessions_of_staff` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`role` text DEFAULT 'reporter' NOT NULL,
	`disabled` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_email_unique` ON `staff` (`email`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `bylines` (
	`story` integer NOT NULL,
	`position` integer NOT NULL,
	`author` integer NOT NULL,
	`role` text NOT NULL,
	`published_at` integer NOT NULL,
	PRIMARY KEY(`story`, `position`),
	FOREIGN KEY (`story`) REFERENCES `publications`(`story`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bylines_of_author` ON `bylines` (`author`,`published_at`);--> statement-breakpoint
CREATE TABLE `publications` (
	`story` integer PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`kind` text NOT NULL,
	`section` integer NOT NULL,
	`slug` text NOT NULL,
	`headline` text NOT NULL,
	`kicker` text NOT NULL,
	`standfirst` text NOT NULL,
	`dateline` text NOT NULL,
	`picture` integer,
	`picture_alt` text NOT NULL,
	`picture_caption` text NOT NULL,
	`picture_credit` text NOT NULL,
	`key_points` text NOT NULL,
	`body` text NOT NULL,
	`characters` integer NOT NULL,
	`minutes` integer NOT NULL,
	`seconds` integer,
	`corrections` text NOT NULL,
	`ended` integer DEFAULT false NOT NULL,
	`published_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`story`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`picture`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `publications_by_time` ON `publications` (`published_at`);--> statement-breakpoint
CREATE INDEX `publications_by_section` ON `publications` (`section`,`published_at`);--> statement-breakpoint
CREATE INDEX `publications_by_kind` ON `publications` (`kind`,`published_at`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story` integer NOT NULL,
	`number` integer NOT NULL,
	`manuscript` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`published_by` text,
	`published_at` integer NOT NULL,
	FOREIGN KEY (`story`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_in_order` ON `revisions` (`story`,`number`);--> statement-breakpoint
CREATE TABLE `stories` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`headline` text DEFAULT '' NOT NULL,
	`section` integer,
	`manuscript` text NOT NULL,
	`printed` integer,
	`printed_version` integer,
	`first_published_at` integer,
	`created_by` text,
	`created_at` integer NOT NULL,
	`saved_by` text,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`section`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `stories_by_save` ON `stories` (`saved_at`);--> statement-breakpoint
CREATE INDEX `stories_by_state` ON `stories` (`state`,`saved_at`);--> statement-breakpoint
CREATE TABLE `story_topics` (
	`story` integer NOT NULL,
	`topic` integer NOT NULL,
	`published_at` integer NOT NULL,
	PRIMARY KEY(`story`, `topic`),
	FOREIGN KEY (`story`) REFERENCES `publications`(`story`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topic`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_topics_of_topic` ON `story_topics` (`topic`,`published_at`);--> statement-breakpoint
CREATE TABLE `withdrawals` (
	`story` integer PRIMARY KEY NOT NULL,
	`headline` text NOT NULL,
	`reason` text NOT NULL,
	`withdrawn_by` text,
	`withdrawn_at` integer NOT NULL,
	FOREIGN KEY (`story`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `topics` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`pinyin` text NOT NULL,
	`description` text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `topics_slug_unique` ON `topics` (`slug`);--> statement-breakpoint
CREATE TABLE `wire` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`event` text NOT NULL,
	`subject` text NOT NULL,
	`hard` text NOT NULL,
	`soft` text NOT NULL
);
