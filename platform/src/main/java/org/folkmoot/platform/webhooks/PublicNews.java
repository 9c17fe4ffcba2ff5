package org.folkmoot.platform.webhooks;

/** Tells other systems that something public happened: what, when, and at which addresses it can be read. */
public interface PublicNews {

    /**
     * Queues a call to every system that wants this kind, in the running transaction.
     *
     * @param kind the kind's name
     * @param page path of the public page
     * @param open path of the same as open JSON
     * @throws IllegalStateException outside a transaction
     */
    void tell(String kind, String page, String open);
}
