package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NamePrefixesTest {
    @Test
    void theFirstOfAllThatBeginSoIsFound() {
        Random random = new Random(1);
        for (int size = 0; size < 70; size++) {
            Map<String, Integer> places = new HashMap<>();
            for (int i = 0; i < size; i++) {
                places.putIfAbsent(name(random), random.nextInt(1000));
            }
            NamePrefixes prefixes = new NamePrefixes(places);
            for (int i = 0; i < 200; i++) {
                String prefix = name(random);
                int first = places.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(prefix))
                        .mapToInt(Map.Entry::getValue)
                        .min()
                        .orElse(-1);
                assertThat(prefixes.first(prefix)).as(prefix).isEqualTo(first);
            }
        }
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            name.append("abß日".charAt(random.nextInt(4)));
        }
        return name.toString();
    }
}
