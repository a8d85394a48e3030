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