-- PostgreSQL needs no index of headlines by themselves. What its index holds by now was made by version 2; where nobody started the
-- paper since, that was written down nowhere.
INSERT INTO "settings" ("name", "value")
	SELECT 'search-index', '{"version":"1.2","upTo":null}' WHERE EXISTS (SELECT 1 FROM "search_places")
	ON CONFLICT DO NOTHING;
