ALTER TABLE "redirects" ADD COLUMN "uses" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "redirects" ADD COLUMN "used_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "specials" ADD COLUMN "front_until" timestamp (3) with time zone;