package org.folkmoot.engagement.model;

/**
 * How a mailing is spread out, so that the office can look at the first answers before the rest goes.
 *
 * @param size people at a time; 0 for all at once
 * @param minutes between one stage and the next
 */
public record Stages(int size, int minutes) {

    /** All at once. */
    public static final Stages ONE = new Stages(0, 0);
}
