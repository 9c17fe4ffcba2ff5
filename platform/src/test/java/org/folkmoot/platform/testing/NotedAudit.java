package org.folkmoot.platform.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.audit.Audit;

/** Keeps the entries in memory, as action and subject. */
public final class NotedAudit implements Audit {

    private final List<String> entries = new ArrayList<>();

    /** What was noted, in order. */
    public List<String> entries() {
        return List.copyOf(entries);
    }

    @Override
    public void wrote(String action, String subject, String detail) {
        entries.add(action + " " + subject);
    }

    @Override
    public void wrote(String action, String subject, String detail, Map<String, Change> changes) {
        wrote(action, subject, detail);
    }

    @Override
    public void read(PersonId person, String what) {
        entries.add("read person:" + person + " " + what);
    }

    @Override
    public void readMany(String what, String filter, long count) {
        entries.add("list " + what + " " + count);
    }
}
