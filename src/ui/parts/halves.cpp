// SPDX-License-Identifier: MIT
#include "ui/parts/halves.h"

#include "ui/parts/answer_parts.h"
#include "ui/parts/arranged.h"
#include "ui/theme.h"

#include <array>

namespace kneecoach {
namespace {

class Shares final : public Arranged {
public:
    Shares(int first, int second) : Arranged(Theme::space(3)), first_(first), second_(second) {}

    void stand(Halves::Way way) {
        way_ = way;
        invalidate();
    }

protected:
    std::vector<QRect> places(int width, int spare) const override {
        if (way_ == Halves::Way::beside) return beside(width, spare);
        if (way_ != Halves::Way::alone) return below(width, spare);
        return {{}, {0, 0, width, heightOfItem(1, width) + spare}};
    }

private:
    std::vector<QRect> beside(int width, int spare) const {
        const int left = (width - gap()) * first_ / (first_ + second_);
        const int right = width - gap() - left;
        const int height = std::max(heightOfItem(0, left), heightOfItem(1, right)) + spare;
        return {{0, 0, left, height}, {left + gap(), 0, right, height}};
    }

    std::vector<QRect> below(int width, int spare) const {
        const int rest = heightOfItem(1, width) + spare / 3;
        const int upper = heightOfItem(0, width) + spare - spare / 3;
        return {{0, 0, width, upper}, {0, upper + gap(), width, rest}};
    }

    int first_;
    int second_;
    Halves::Way way_ = Halves::Way::belowInRows;
};

} // namespace

Halves::Halves(const Half& first, const Half& second) {
    auto* shares = new Shares(first.share, second.share);
    setLayout(shares);
    for (QWidget* one : {first.shown, second.shown}) shares->addWidget(one);
}

void Halves::stand(Way way) {
    const bool piles = way == Way::beside || way == Way::below;
    for (ChoicesPart* choices : findChildren<ChoicesPart*>()) choices->pileUp(piles);
    layout()->itemAt(0)->widget()->setVisible(way != Way::alone);
    static_cast<Shares*>(layout())->stand(way);
    updateGeometry();
}

} // namespace kneecoach
