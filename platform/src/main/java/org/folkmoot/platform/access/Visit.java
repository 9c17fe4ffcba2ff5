package org.folkmoot.platform.access;

/**
 * What the floor knows of the running request apart from its actor.
 */
public final class Visit {

    private final String id;
    private final String address;
    private final String agent;
    private String route = "";
    private boolean audited;
    private boolean turnedAway;

    /**
     * Begins a visit.
     *
     * @param id the request's id, as in the log and on error pages
     * @param address the client's network address, for rate limits
     * @param agent what the browser calls itself
     */
    public Visit(String id, String address, String agent) {
        this.id = id;
        this.address = address;
        this.agent = agent;
    }

    /** The request's id. */
    public String id() {
        return id;
    }

    /** The client's network address; with a trusted proxy the one that the proxy saw. */
    public String address() {
        return address;
    }

    /** What the browser calls itself. */
    public String agent() {
        return agent;
    }

    /** The route that was matched, as a template without any token; empty before. */
    public String route() {
        return route;
    }

    /** Notes which route was matched. */
    public void route(String template) {
        this.route = template;
    }

    /** True once this request has left an audit entry of its own. */
    public boolean audited() {
        return audited;
    }

    /** Notes that this request has left an audit entry. */
    public void markAudited() {
        this.audited = true;
    }

    /** True where the request was not let through to its route. */
    public boolean turnedAway() {
        return turnedAway;
    }

    /** Notes that the request was not let through to its route. */
    public void markTurnedAway() {
        this.turnedAway = true;
    }
}
