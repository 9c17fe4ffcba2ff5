package org.folkmoot.contracts.members;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers take a text message. */
class MobileNumberTest {

    @ParameterizedTest
    @CsvSource({
        "07700 900123, true",
        "07700900123, true",
        "+44 7700 900123, true",
        "+44 (0)7700 900123, true",
        "0044 7700-900.123, true",
        "(07700) 900 123, true",
        "07624 123456, true",
        "01632 960118, false",
        "020 7946 0001, false",
        "+44 20 7946 0001, false",
        "0800 1111, false",
        "07012 345678, false",
        "07612 345678, false",
        "07700 90012, false",
        "07700 9001234, false",
        "+353 87 123 4567, false",
        "ask my daughter, false",
        "'', false"
    })
    void onlyAMobileTakesTexts(String phone, boolean mobile) {
        assertEquals(mobile, MobileNumber.isOne(phone));
    }
}
