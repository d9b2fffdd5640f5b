// SPDX-License-Identifier: MIT
#include "app/journey/memory.h"

#include "app/journey/earlier.h"

namespace kneecoach {

Kept keptOf(const Told& told) {
    Kept kept(told.check.answers);
    kept.clearances = told.check.clearances;
    kept.absent = told.check.absent;
    kept.areas = told.areas;
    kept.chosen = told.chosen;
    kept.choseKnees = told.choseKnees;
    kept.stops = told.stops;
    kept.history = historyWithToday(told);
    kept.hurt = told.hurt;
    kept.wish = told.wish;
    return kept;
}

Told toldAnew(const Pack& pack, const Kept& kept, const Instant& now) {
    Told told(pack);
    told.check.at = now;
    told.check.answers = kept.answers;
    told.check.clearances = kept.clearances;
    told.check.absent = kept.absent;
    told.areas = kept.areas;
    told.chosen = kept.chosen;
    told.choseKnees = kept.choseKnees;
    told.stops = kept.stops;
    told.history = kept.history;
    told.hurt = kept.hurt;
    told.wish = kept.wish;
    return told;
}

} // namespace kneecoach
