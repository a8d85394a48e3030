ALTER TABLE "audit" ADD COLUMN "network" text;--> statement-breakpoint
ALTER TABLE "audit" ADD COLUMN "previous" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "audit" ADD COLUMN "seal" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "audit_by_staff" ON "audit" USING btree ("staff");