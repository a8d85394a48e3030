ALTER TABLE "steps" ADD COLUMN "undoes" bigint;--> statement-breakpoint
CREATE INDEX "bulks_of_person" ON "bulks" USING btree ("done_by","done_at");