package org.folkmoot.contracts.strategy;

import java.util.List;

/** What was published last, answered by the strategy module; newsletters are made from it. */
public interface PublishedItems {

    /** The newest, newest first. */
    List<PublishedItem> newest(int most);
}
