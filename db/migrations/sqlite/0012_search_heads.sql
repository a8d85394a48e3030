-- Headlines and standfirsts by themselves. The next start fills it while readers are served: a search asks for them alone after it
-- found more than it weighs one by one.
CREATE VIRTUAL TABLE `story_search_heads` USING fts5(`headline`, `standfirst`, `facets`, tokenize = 'unicode61 remove_diacritics 2', content = '', contentless_delete = 1, prefix = '1');
--> statement-breakpoint
-- What the index holds by now was made by version 2. Where nobody started the paper since, that was written down nowhere.
INSERT OR IGNORE INTO `settings` (`name`, `value`)
	SELECT 'search-index', '{"version":"1.2","upTo":null}' WHERE EXISTS (SELECT 1 FROM `search_places`);
