CREATE TABLE `page_versions` (
	`page` integer NOT NULL,
	`version` integer NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`title_hant` text DEFAULT '' NOT NULL,
	`body` text NOT NULL,
	`restored` integer,
	`at` integer NOT NULL,
	`by` text,
	`published_at` integer,
	PRIMARY KEY(`page`, `version`),
	FOREIGN KEY (`page`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `pages` ADD `title_hant` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `pages` ADD `position` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `pages` ADD `hidden` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `pages` ADD `first_published` integer;--> statement-breakpoint
ALTER TABLE `pages` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `pages` ADD `published_version` integer;--> statement-breakpoint
-- Pages of before have all been with readers, in the order in which they were made.
UPDATE "pages" SET "position" = "id", "first_published" = "updated_at", "published_version" = "version";--> statement-breakpoint
INSERT INTO "page_versions" ("page", "version", "slug", "title", "body", "at", "published_at") SELECT "id", "version", "slug", "title", "body", "updated_at", "updated_at" FROM "pages";--> statement-breakpoint
-- What they show is kept for the desk too, and as what was printed.
INSERT INTO "media_uses" ("media", "subject", "copy") SELECT "media", "subject", 'desk' FROM "media_uses" WHERE "subject" LIKE 'page:%' AND "copy" = 'readers' ON CONFLICT DO NOTHING;--> statement-breakpoint
INSERT INTO "media_uses" ("media", "subject", "copy") SELECT "media", "subject", 'printed' FROM "media_uses" WHERE "subject" LIKE 'page:%' AND "copy" = 'readers' ON CONFLICT DO NOTHING;
