ALTER TABLE `redirects` ADD `uses` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `redirects` ADD `used_at` integer;--> statement-breakpoint
ALTER TABLE `specials` ADD `front_until` integer;