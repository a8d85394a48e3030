CREATE TABLE "presence" (
	"story" bigint NOT NULL,
	"tab" text NOT NULL,
	"staff" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"taken_by" text,
	"taken_at" timestamp (3) with time zone,
	CONSTRAINT "presence_story_tab_pk" PRIMARY KEY("story","tab")
);
--> statement-breakpoint
CREATE TABLE "saves" (
	"story" bigint NOT NULL,
	"tab" text NOT NULL,
	"seq" bigint NOT NULL,
	"save_id" text NOT NULL,
	"version" bigint NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "saves_story_tab_seq_pk" PRIMARY KEY("story","tab","seq")
);
--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_story_stories_id_fk" FOREIGN KEY ("story") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_staff_staff_id_fk" FOREIGN KEY ("staff") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_taken_by_staff_id_fk" FOREIGN KEY ("taken_by") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saves" ADD CONSTRAINT "saves_story_stories_id_fk" FOREIGN KEY ("story") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "presence_by_seen" ON "presence" USING btree ("seen_at");--> statement-breakpoint
CREATE UNIQUE INDEX "saves_by_name" ON "saves" USING btree ("story","save_id");