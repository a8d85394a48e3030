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