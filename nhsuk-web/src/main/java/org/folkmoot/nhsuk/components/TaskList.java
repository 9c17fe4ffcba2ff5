package org.folkmoot.nhsuk.components;

import java.util.List;

/** The tasks of a longer piece of work. */
public record TaskList(String idPrefix, List<Task> tasks) {

    /** The id of the n-th task, counted from 1. */
    public String id(int number) {
        return idPrefix + "-" + number;
    }
}
