ALTER TABLE `steps` ADD `undoes` integer;--> statement-breakpoint
CREATE INDEX `bulks_of_person` ON `bulks` (`done_by`,`done_at`);