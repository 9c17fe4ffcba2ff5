package org.folkmoot.members.council.web;

import org.folkmoot.nhsuk.components.Table;

/** The seats of one constituency, or the appointed ones, with a heading. */
public record CouncilPart(String heading, String note, Table seats) {}
