ALTER TABLE `audit` ADD `network` text;--> statement-breakpoint
ALTER TABLE `audit` ADD `previous` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `audit` ADD `seal` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `audit_by_staff` ON `audit` (`staff`);