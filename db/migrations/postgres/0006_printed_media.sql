-- What versions that were ever published show: they are kept for ever, and so are their pictures and recordings.
INSERT INTO "media_uses" ("media", "subject", "copy")
SELECT "media"."id", 'story:' || "revisions"."story", 'printed' FROM "revisions"
CROSS JOIN LATERAL jsonb_path_query("revisions"."manuscript", 'strict $.** ? (@.type() == "object").keyvalue() ? (@.key == "media" || @.key == "poster" || @.key == "captions").value ? (@.type() == "number")') AS "part"("id")
JOIN "media" ON "media"."id" = ("part"."id" #>> '{}')::bigint ON CONFLICT DO NOTHING;
--> statement-breakpoint
INSERT INTO "media_uses" ("media", "subject", "copy")
SELECT "media", "subject", 'printed' FROM "media_uses" WHERE "copy" = 'readers' AND "subject" LIKE 'story:%' ON CONFLICT DO NOTHING;
