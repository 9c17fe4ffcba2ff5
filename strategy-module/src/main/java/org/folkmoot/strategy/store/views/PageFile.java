package org.folkmoot.strategy.store.views;

/** A file of a page, such as one format of a document; type and size are the file's own. */
public record PageFile(String name, long file, String contentType, long size, String sha256) {}
