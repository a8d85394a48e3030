-- The search index: the same Han bigrams as SQLite's, as words of the configuration `simple`.
CREATE TABLE "story_search" ("story" integer PRIMARY KEY, "words" tsvector NOT NULL);
--> statement-breakpoint
CREATE INDEX "story_search_words" ON "story_search" USING gin ("words");
--> statement-breakpoint
CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;
--> statement-breakpoint
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON "audit" FOR EACH ROW EXECUTE FUNCTION append_only();
--> statement-breakpoint
CREATE TRIGGER corrections_append_only BEFORE UPDATE OR DELETE ON "corrections" FOR EACH ROW EXECUTE FUNCTION append_only();
--> statement-breakpoint
CREATE TRIGGER revisions_append_only BEFORE UPDATE OR DELETE ON "revisions" FOR EACH ROW EXECUTE FUNCTION append_only();
