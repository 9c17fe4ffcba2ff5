package org.folkmoot.strategy.packs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.strategy.shape.ContentChecks;
import org.folkmoot.strategy.shape.Fault;
import org.folkmoot.strategy.shape.LiveTargets;
import org.folkmoot.strategy.shape.NamedFiles;
import org.folkmoot.strategy.shape.Shape;

/** What a schema cannot see: links that lead nowhere, goals that do not exist, ends before beginnings, missing files. */
final class PackChecks {

    /** What cannot be known before the pack is loaded; it is looked for when somebody changes the page. */
    private static final String COMES_AND_GOES =
            "/media/[a-z]+/[^/]+/[^/]+|/consultations/[^/]+/(results|outcome)|/you-said-we-did/[0-9]{1,18}";

    private static final Pattern SURVEY = Pattern.compile("/consultations/([^/]+)/survey");

    private final Pack pack;
    private final List<PackPage> pages;
    private final Set<String> addresses;

    PackChecks(Pack pack, List<PackPage> pages, Set<String> known) {
        this.pack = pack;
        this.pages = pages;
        this.addresses = Stream.concat(pages.stream().map(page -> page.kind().address(page.slug())), known.stream())
                .collect(Collectors.toSet());
    }

    private LiveTargets targets(PackPage page) {
        return new LiveTargets(
                addresses, meeting -> true, file -> page.file(pack, file).isPresent(), this::comesLater);
    }

    private boolean comesLater(String address) {
        Matcher survey = SURVEY.matcher(address);
        return address.matches(COMES_AND_GOES)
                || (survey.matches()
                        && pack.bytes("surveys/" + survey.group(1) + ".yaml").isPresent());
    }

    void check() {
        for (PackPage page : pages) {
            text(page);
            files(page, page.content(), "");
            earlierFiles(page);
            ContentChecks checks = new ContentChecks(page.kind(), targets(page));
            for (Fault fault : checks.faults(page.content())) {
                throw pack.fault(page.path(), fault.pointer(), fault.message());
            }
        }
    }

    /** The text came from a file of its own, which the schema has not seen yet. */
    private void text(PackPage page) {
        if (!page.content().has("text")) {
            if (Shape.of(page.kind()).needs("text")) {
                throw pack.fault(page.path(), "", "a Markdown file of the same name was expected beside this one");
            }
            return;
        }
        for (Fault fault : Shape.of(page.kind()).faults("text", page.content().path("text"))) {
            throw pack.fault(page.path(), "", fault.message());
        }
    }

    private void earlierFiles(PackPage page) {
        for (PackPage.Edition edition : page.earlier()) {
            for (String named : NamedFiles.in(edition.content())) {
                if (page.file(pack, named).isEmpty()) {
                    throw pack.fault(edition.path(), "", "the pack has no file " + named);
                }
            }
        }
    }

    private void files(PackPage page, JsonNode node, String pointer) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                String at = pointer + "/" + entry.getKey();
                String value = entry.getValue().asText();
                if (entry.getKey().equals("file") && page.file(pack, value).isEmpty()) {
                    throw pack.fault(page.path(), at, "the pack has no file " + value);
                }
                files(page, entry.getValue(), at);
            });
        } else {
            for (int i = 0; i < node.size(); i++) {
                files(page, node.path(i), pointer + "/" + i);
            }
        }
    }
}
