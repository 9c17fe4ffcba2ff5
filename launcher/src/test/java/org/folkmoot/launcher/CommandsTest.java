package org.folkmoot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CommandsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine commands = Commands.commandLine();
        commands.setOut(new PrintWriter(out));
        commands.setErr(new PrintWriter(err));
        return commands.execute(arguments);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --pack=mars | there is no pack 'mars'
            --port=http | 'http' is not a port between 0 and 65535
            --port=70000 | '70000' is not a port between 0 and 65535
            --clock=yesterday | 'yesterday' is not a day such as 2025-10-20
            --clock=2025-02-29 | '2025-02-29' is not a day such as 2025-10-20
            --listen=example.org | 'example.org' is not an address to listen on
            --base-url=http://trust.example | it must begin with https://
            --smtp=mail | the mail server must be written host:port
            --jdbc-url=mysql://db | it must look like jdbc:mysql://host:3306/folkmoot
            --colour=blue | Unknown option: '--colour=blue'
            """)
    void aBadValueIsOneLineAndExitCodeOne(String argument, String line) {
        int code = run(argument);

        assertThat(code).isEqualTo(1);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains(line)
                .endsWith("Try --help.");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --listen=0.0.0.0 | The demo listens on this machine only
            --no-demo --clock=2025-10-20 | --clock is for the demo only
            --jdbc-url=jdbc:mysql://127.0.0.1/folkmoot | needs FOLKMOOT_DB_USER and FOLKMOOT_DB_PASSWORD
            """)
    void whatContradictsItselfIsOneLineAndExitCodeOne(String arguments, String line) {
        int code = run(arguments.split(" "));

        assertThat(code).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains(line);
    }

    @Test
    void helpNamesEveryOptionThatPeopleMayUse() {
        int code = run("--help");

        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("--pack", "--clock", "--port", "--data", "--no-demo", "--jdbc-url", "--smtp", "--base-url")
                .contains("--trust-proxy", "--listen", "admin", "backup", "restore")
                .doesNotContain("--fast-start", "--runtime");
    }

    @Test
    void theDemoBeginsWithOxleasAndARealTrustWithNothing() {
        StartCommand demo = new StartCommand();
        new CommandLine(demo).parseArgs();
        StartCommand real = new StartCommand();
        new CommandLine(real).parseArgs("--no-demo");

        assertThat(demo.settings().pack()).isEqualTo("oxleas");
        assertThat(demo.settings().ownMailbox()).isTrue();
        assertThat(real.settings().pack()).isEqualTo("none");
        assertThat(real.settings().ownMailbox()).isFalse();
    }

    @Test
    void aCommandWithoutItsFileSaysSo() {
        int code = run("backup");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains("<file>");
    }
}
