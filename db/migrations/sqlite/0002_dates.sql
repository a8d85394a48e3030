DROP INDEX `bylines_of_author`;--> statement-breakpoint
CREATE INDEX `bylines_of_author` ON `bylines` (`author`,`published_at`,`story`);--> statement-breakpoint
DROP INDEX `story_topics_of_topic`;--> statement-breakpoint
CREATE INDEX `story_topics_of_topic` ON `story_topics` (`topic`,`published_at`,`story`);--> statement-breakpoint
CREATE INDEX `publications_dates` ON `publications` (`story`,`published_at`,`updated_at`);