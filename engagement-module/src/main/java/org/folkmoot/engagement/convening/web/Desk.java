package org.folkmoot.engagement.convening.web;

import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.platform.access.Scope;

/** At whose pages a meeting is planned: a convener's, or the office's own. The four steps are the same. */
enum Desk {
    CONVENER("/governor", "/governor/meetings", Section.GOVERNOR, "Send for approval", "submit"),
    OFFICE("/office/meetings", "/office/meetings", Section.OFFICE, "Approve and send invitations", "send");

    private final String home;
    private final String meetings;
    private final Section section;
    private final String lastWords;
    private final String lastStep;

    Desk(String home, String meetings, Section section, String lastWords, String lastStep) {
        this.home = home;
        this.meetings = meetings;
        this.section = section;
        this.lastWords = lastWords;
        this.lastStep = lastStep;
    }

    /** Where the desk's meetings are listed. */
    String home() {
        return home;
    }

    /** Where a new meeting begins. */
    String beginning(Scope scope) {
        return meetings + "/new?scope=" + ScopeCodes.code(scope);
    }

    /** One meeting. */
    String meeting(long id) {
        return meetings + "/" + id;
    }

    /** A step of one meeting. */
    String step(long id, String name) {
        return meeting(id) + "/" + name;
    }

    Section section() {
        return section;
    }

    /** What the button of the last step says. */
    String lastWords() {
        return lastWords;
    }

    /** What it says where nobody is invited. */
    String lastWordsWithoutInvitations() {
        return this == OFFICE ? "Approve the meeting" : lastWords;
    }

    /** Where the last step is posted. */
    String lastStep(long id) {
        return step(id, lastStep);
    }
}
