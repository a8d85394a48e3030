CREATE TABLE "page_versions" (
	"page" bigint NOT NULL,
	"version" bigint NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"title_hant" text DEFAULT '' NOT NULL,
	"body" jsonb NOT NULL,
	"restored" bigint,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text,
	"published_at" timestamp (3) with time zone,
	CONSTRAINT "page_versions_page_version_pk" PRIMARY KEY("page","version")
);
--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "title_hant" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "position" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "hidden" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "first_published" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "version" bigint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "published_version" bigint;--> statement-breakpoint
ALTER TABLE "page_versions" ADD CONSTRAINT "page_versions_page_pages_id_fk" FOREIGN KEY ("page") REFERENCES "public"."pages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- Pages of before have all been with readers, in the order in which they were made.
UPDATE "pages" SET "position" = "id", "first_published" = "updated_at", "published_version" = "version";--> statement-breakpoint
INSERT INTO "page_versions" ("page", "version", "slug", "title", "body", "at", "published_at") SELECT "id", "version", "slug", "title", "body", "updated_at", "updated_at" FROM "pages";--> statement-breakpoint
-- What they show is kept for the desk too, and as what was printed.
INSERT INTO "media_uses" ("media", "subject", "copy") SELECT "media", "subject", 'desk' FROM "media_uses" WHERE "subject" LIKE 'page:%' AND "copy" = 'readers' ON CONFLICT DO NOTHING;--> statement-breakpoint
INSERT INTO "media_uses" ("media", "subject", "copy") SELECT "media", "subject", 'printed' FROM "media_uses" WHERE "subject" LIKE 'page:%' AND "copy" = 'readers' ON CONFLICT DO NOTHING;
