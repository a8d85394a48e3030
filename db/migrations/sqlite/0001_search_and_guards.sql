-- The search index: Han bigrams without the text itself, its row number the story's. A single character is asked for as the
-- beginning of a pair; the prefix index finds those without reading every pair that begins so.
CREATE VIRTUAL TABLE `story_search` USING fts5(`headline`, `standfirst`, `body`, tokenize = 'unicode61 remove_diacritics 2', content = '', contentless_delete = 1, prefix = '1');
--> statement-breakpoint
CREATE TRIGGER `audit_never_changes` BEFORE UPDATE ON `audit` BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_never_goes` BEFORE DELETE ON `audit` BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `corrections_never_change` BEFORE UPDATE ON `corrections` BEGIN SELECT RAISE(ABORT, 'corrections are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `corrections_never_go` BEFORE DELETE ON `corrections` BEGIN SELECT RAISE(ABORT, 'corrections are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `revisions_never_change` BEFORE UPDATE ON `revisions` BEGIN SELECT RAISE(ABORT, 'published versions are kept as they were'); END;
--> statement-breakpoint
CREATE TRIGGER `revisions_never_go` BEFORE DELETE ON `revisions` BEGIN SELECT RAISE(ABORT, 'published versions are kept for ever'); END;
