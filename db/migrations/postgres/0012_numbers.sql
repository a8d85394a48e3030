CREATE TABLE "pulse" (
	"minute" bigint NOT NULL,
	"story" bigint NOT NULL,
	"reads" bigint NOT NULL,
	CONSTRAINT "pulse_minute_story_pk" PRIMARY KEY("minute","story")
);
--> statement-breakpoint
CREATE TABLE "reading_classes" (
	"day" text NOT NULL,
	"story" bigint NOT NULL,
	"source" text NOT NULL,
	"device" text NOT NULL,
	"reads" bigint NOT NULL,
	CONSTRAINT "reading_classes_day_story_source_device_pk" PRIMARY KEY("day","story","source","device")
);
--> statement-breakpoint
CREATE TABLE "reading_depths" (
	"day" text NOT NULL,
	"story" bigint NOT NULL,
	"quarter" bigint NOT NULL,
	"reads" bigint NOT NULL,
	CONSTRAINT "reading_depths_day_story_quarter_pk" PRIMARY KEY("day","story","quarter")
);
--> statement-breakpoint
ALTER TABLE "visits" ADD COLUMN "depth" bigint DEFAULT 0 NOT NULL;