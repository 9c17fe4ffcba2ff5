package org.folkmoot.contracts.engagement;

import java.util.List;
import org.folkmoot.contracts.TrustEvent;

/**
 * What was said at the tables of a meeting was handed to a consultation; {@link TableNotes} has the words.
 *
 * @param consultation slug of the consultation
 * @param notes ids of the notes
 */
public record TableNotesRecorded(long meeting, String consultation, List<Long> notes) implements TrustEvent {}
