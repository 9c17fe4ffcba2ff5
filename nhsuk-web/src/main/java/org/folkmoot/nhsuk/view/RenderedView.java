package org.folkmoot.nhsuk.view;

/** A page in UTF-8, between the filter that rendered it and the writer. */
@SuppressWarnings("ArrayRecordComponent") // never compared, lives for one response
record RenderedView(byte[] html) {}
