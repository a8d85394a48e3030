CREATE TRIGGER `steps_never_change` BEFORE UPDATE ON `steps` BEGIN SELECT RAISE(ABORT, 'steps are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `steps_never_go` BEFORE DELETE ON `steps` BEGIN SELECT RAISE(ABORT, 'steps are append-only'); END;
