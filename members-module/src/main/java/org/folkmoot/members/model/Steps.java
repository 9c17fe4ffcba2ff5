package org.folkmoot.members.model;

import java.time.LocalDate;
import java.util.List;

/** The log of steps taken so that the membership is representative. */
public interface Steps {

    /** One step. */
    record Step(
            long id,
            LocalDate on,
            String what,
            String place,
            String aimedAt,
            String result,
            String by,
            boolean struck) {}

    /** Adds a step; returns its id. */
    long add(Step step);

    /** Strikes a step out; false where it was or there is none. */
    boolean strike(long id);

    /** Takes back that a step was struck out; false where it was not or there is none. */
    boolean restore(long id);

    /** The steps of a period, both days included, the newest first. */
    List<Step> between(LocalDate from, LocalDate to);
}
