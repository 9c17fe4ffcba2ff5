package org.folkmoot.members.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.members.Places;
import org.folkmoot.members.model.PostcodeDirectory;

/** Names wards and authorities as the postcode directory does. */
@ApplicationScoped
public class TrustPlaces implements Places {
    private final PostcodeDirectory directory;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TrustPlaces() {
        this.directory = null;
    }

    @Inject
    public TrustPlaces(PostcodeDirectory directory) {
        this.directory = directory;
    }

    @Override
    public List<String> codesOf(String name) {
        return directory.areasNamed(name);
    }

    @Override
    public String nameOf(String code) {
        return directory.areaName(code);
    }
}
