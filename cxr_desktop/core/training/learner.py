"""One network that learns: steps, averaged weights, and what must be kept to go on later as if nothing happened."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import torch
from torch import nn
from torch.nn import functional
from torch.optim.swa_utils import get_ema_multi_avg_fn

from cxr_desktop.core.model.device import DTYPES
from cxr_desktop.core.training.chain import frozen_part, learning_part, lower_frozen, mark_trained
from cxr_desktop.core.training.phases import learning_rate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cxr_desktop.core.model.vgg16 import Vgg16
    from cxr_desktop.core.training.phases import Phase
    from cxr_desktop.core.training.recipe import Recipe

_ADAM_PARTS = ("exp_avg", "exp_avg_sq")


class Learner:
    """A network in one phase of a training, on a device.

    Parameters
    ----------
    network
        In float32; its trained weights stay so, frozen ones are kept in the precision's dtype.
    recipe, phase
        What learns, and how.
    steps
        Of the phase in all, for the schedule.
    class_weights
        (C,) of the loss, or None.
    device, precision
        Where, and ``"fp32"`` or ``"bf16"`` (autocast for what learns).

    Attributes
    ----------
    frozen
        The links before the cut, in evaluation mode.
    trained
        What learns, as the phase names it.
    step_number
        Steps done in this phase.
    """

    def __init__(
        self,
        network: Vgg16,
        recipe: Recipe,
        phase: Phase,
        *,
        steps: int,
        class_weights: torch.Tensor | None,
        device: torch.device,
        precision: str,
    ) -> None:
        self._recipe, self._steps = recipe, steps
        self.device, self.precision, self.trained = device, precision, phase.trained
        self._is_bf16 = precision == "bf16"
        names = mark_trained(network, phase.trained, freeze_fc=recipe.freeze_fc)
        network.to(device)
        lower_frozen(network, DTYPES[precision])
        parameters = dict(network.named_parameters())
        self._network = network
        self.frozen = frozen_part(network, phase.trained).eval()
        links = learning_part(network, phase.trained)
        self._body, self._last = links[:-1], links[-1]
        self._trained = {name: parameters[name] for name in names}
        for parameter in self._trained.values():
            parameter.data = parameter.data.to(torch.float32)
        self._optimiser = torch.optim.AdamW(
            self._trained.values(), lr=recipe.learning_rate, weight_decay=recipe.weight_decay
        )
        self._averaged = {name: tensor.detach().clone() for name, tensor in self._trained.items()}
        self._class_weights = None if class_weights is None else class_weights.to(device)
        self.step_number = 0

    @property
    def trained_parameters(self) -> int:
        """How many weights learn."""
        return sum(parameter.numel() for parameter in self._trained.values())

    @property
    def learning_rate(self) -> float:
        """The rate of the next step."""
        return learning_rate(self._recipe, self.step_number, self._steps)

    @torch.no_grad()
    def frozen_values(self, inputs: torch.Tensor) -> torch.Tensor:
        """Return the values at the cut of network inputs (N, 3, H, W)."""
        values = inputs.contiguous(memory_format=torch.channels_last)
        for link in self.frozen:
            parameter = next(link.parameters(), None)
            values = link(values if parameter is None else values.to(parameter.dtype))
        return values

    def step(self, values: torch.Tensor, truth: torch.Tensor) -> tuple[float, torch.Tensor]:
        """Learn from one batch; return its loss and its log-probabilities (N, C) before the step.

        Parameters
        ----------
        values
            At the cut: (N, ...), on the device.
        truth
            Class indices (N,).
        """
        self._be_in_training()
        outputs = self._outputs(values)
        # cross_entropy of log-probabilities is their negative log-likelihood, and it knows smoothing
        loss = functional.cross_entropy(
            outputs, truth, weight=self._class_weights, label_smoothing=self._recipe.label_smoothing
        )
        self._optimiser.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]  # torch's
        if self._recipe.gradient_clip:
            torch.nn.utils.clip_grad_norm_(self._trained.values(), self._recipe.gradient_clip)
        for group in self._optimiser.param_groups:
            group["lr"] = self.learning_rate
        self._optimiser.step()
        self.step_number += 1
        self._average()
        return float(loss.detach()), outputs.detach()

    def _be_in_training(self) -> None:
        for part in (self._body, self._last):
            for layer in part.modules():
                layer.training = self._recipe.dropout or not isinstance(layer, nn.Dropout)

    @contextmanager
    def as_kept(self) -> Iterator[None]:
        """Let the network be the one that is validated and kept: averaged weights, evaluation mode."""
        self._network.eval()
        if not self._recipe.averaging:
            yield
            return
        current = {name: parameter.data for name, parameter in self._trained.items()}
        try:
            for name, parameter in self._trained.items():
                parameter.data = self._averaged[name]
            yield
        finally:
            for name, parameter in self._trained.items():
                parameter.data = current[name]

    @torch.no_grad()
    def answer(self, values: torch.Tensor) -> torch.Tensor:
        """Return log-probabilities (N, C) float32 of values at the cut, in the network's present mode."""
        return self._outputs(values)

    def weights(self) -> dict[str, torch.Tensor]:
        """Return what learns in this phase by name, as the next step finds it."""
        return {name: parameter.detach() for name, parameter in self._trained.items()}

    def kept_weights(self) -> dict[str, torch.Tensor]:
        """Return what learns in this phase by name, as it is validated and kept."""
        return dict(self._averaged) if self._recipe.averaging else self.weights()

    def state(self) -> dict[str, torch.Tensor]:
        """Return all that learning changes, by name."""
        state: dict[str, torch.Tensor] = {}
        for name, parameter in self._trained.items():
            state[f"weights/{name}"] = parameter.detach()
            state[f"averaged/{name}"] = self._averaged[name]
            for part, tensor in self._optimiser.state.get(parameter, {}).items():
                if part in _ADAM_PARTS:
                    state[f"{part}/{name}"] = tensor
        return state

    def restore(self, state: Mapping[str, torch.Tensor], step_number: int) -> None:
        """Go on from a kept state. KeyError when it is of another training."""
        self.step_number = step_number
        for name, parameter in self._trained.items():
            parameter.data.copy_(state[f"weights/{name}"])
            self._averaged[name].copy_(state[f"averaged/{name}"])
            if step_number:
                parts = {part: state[f"{part}/{name}"].to(self.device) for part in _ADAM_PARTS}
                parts = {part: torch.empty_like(parameter).copy_(tensor) for part, tensor in parts.items()}
                self._optimiser.state[parameter] = {"step": torch.tensor(float(step_number)), **parts}

    def _outputs(self, values: torch.Tensor) -> torch.Tensor:
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self._is_bf16):
            for link in self._body:
                values = link(_as_taken(values, link, is_bf16=self._is_bf16))
        outputs: torch.Tensor = self._last(values.to(torch.float32))
        return outputs

    @torch.no_grad()
    def _average(self) -> None:
        if self._recipe.averaging:
            # young averages forget faster, or they would hold the start for long
            decay = min(self._recipe.averaging, (1 + self.step_number) / (10 + self.step_number))
            current = [parameter.data for parameter in self._trained.values()]
            get_ema_multi_avg_fn(decay)(list(self._averaged.values()), current, self.step_number)  # type: ignore[no-untyped-call]


def _as_taken(values: torch.Tensor, link: nn.Module, *, is_bf16: bool) -> torch.Tensor:
    """Return values as a link takes them: autocast leaves the inputs of layers kept in bf16 to the caller."""
    parameter = next(link.parameters(), None)
    if is_bf16 or parameter is None:
        return values
    return values.to(parameter.dtype)
