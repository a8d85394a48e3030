-- What versions that were ever published show: they are kept for ever, and so are their pictures and recordings.
INSERT OR IGNORE INTO `media_uses` (`media`, `subject`, `copy`)
SELECT `media`.`id`, 'story:' || `revisions`.`story`, 'printed' FROM `revisions`, json_tree(`revisions`.`manuscript`) AS `part`
JOIN `media` ON `media`.`id` = `part`.`atom` WHERE `part`.`key` IN ('media', 'poster', 'captions') AND `part`.`type` = 'integer';
--> statement-breakpoint
INSERT OR IGNORE INTO `media_uses` (`media`, `subject`, `copy`)
SELECT `media`, `subject`, 'printed' FROM `media_uses` WHERE `copy` = 'readers' AND `subject` LIKE 'story:%';
