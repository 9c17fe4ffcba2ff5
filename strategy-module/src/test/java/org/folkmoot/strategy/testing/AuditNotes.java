package org.folkmoot.strategy.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.audit.Audit;

/** Notes what was written to the audit log. */
public final class AuditNotes implements Audit {

    /** The actions with their subjects, in order. */
    public final List<String> written = new ArrayList<>();

    @Override
    public void wrote(String action, String subject, String detail) {
        written.add(action + " " + subject);
    }

    @Override
    public void wrote(String action, String subject, String detail, Map<String, Change> changes) {
        wrote(action, subject, detail);
    }

    @Override
    public void read(PersonId person, String what) {
        written.add("read " + person);
    }

    @Override
    public void readMany(String what, String filter, long count) {
        written.add("read " + what);
    }
}
