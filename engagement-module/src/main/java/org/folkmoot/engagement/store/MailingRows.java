package org.folkmoot.engagement.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.Mailing;
import org.folkmoot.engagement.model.MailingKind;
import org.folkmoot.engagement.model.MailingState;
import org.folkmoot.engagement.model.MailingText;
import org.folkmoot.engagement.model.Stages;

/** Reads mailings from rows. */
final class MailingRows {

    private MailingRows() {}

    static Mailing mailing(ResultSet row) throws SQLException {
        MailingText text = new MailingText(
                MailingKind.valueOf(row.getString("kind")),
                row.getString("basis"),
                row.getString("subject"),
                row.getString("body"),
                MailingText.items(row.getString("items")));
        return new Mailing(
                row.getLong("id"),
                text,
                Audience.parse(row.getString("rule"))
                        .orElseThrow(() -> new IllegalStateException("Not a rule of an audience")),
                MailingState.valueOf(row.getString("state")),
                ThreadRows.instant(row, "send_at"),
                new Stages(row.getInt("stage_size"), row.getInt("stage_minutes")),
                ThreadRows.instant(row, "next_stage"),
                row.getInt("mails") + row.getInt("letters"),
                row.getInt("left_out"),
                row.getString("made_by"),
                Objects.requireNonNull(ThreadRows.instant(row, "changed_at")),
                row.getInt("version"));
    }
}
